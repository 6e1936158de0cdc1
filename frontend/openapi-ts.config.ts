import { defineConfig } from '@hey-api/openapi-ts';

// Types only: the SPA calls the API with Angular's own HttpClient, so that a generated client never has to be read.
export default defineConfig({
  input: '../api-spec/openapi.yaml',
  output: 'src/app/api/generated',
  plugins: ['@hey-api/typescript'],
});
