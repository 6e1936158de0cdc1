package vn.tiendo.template.library;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.PageQuery;
import vn.tiendo.template.TemplateKind;

/** Which versions are listed. */
public class TemplateFilter extends PageQuery {
    @QueryParam("kind")
    @Parameter(description = "Only forms for this kind of document")
    public @Nullable TemplateKind kind;
}
