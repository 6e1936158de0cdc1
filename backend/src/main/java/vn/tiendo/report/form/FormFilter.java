package vn.tiendo.report.form;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.tiendo.shared.web.PageQuery;

/** Which forms are listed. */
public class FormFilter extends PageQuery {
    @QueryParam("usable")
    @DefaultValue("false")
    @Parameter(description = "Only those that a regime or a round may name")
    public boolean usable;
}
