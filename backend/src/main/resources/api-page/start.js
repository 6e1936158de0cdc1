// The session cookie goes along by itself; a token is given under "Authorize".
SwaggerUIBundle({
  url: '/q/openapi',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  persistAuthorization: false,
  validatorUrl: null,
});
