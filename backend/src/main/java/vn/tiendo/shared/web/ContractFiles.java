package vn.tiendo.shared.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What the contract says of answers that are files: a method names their media types in {@code @Produces} and nothing more. */
final class ContractFiles {
    private ContractFiles() {}

    static void complete(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        if (answer == null || answer.getContent() == null) {
            return;
        }
        var files = answer.getContent().getMediaTypes().values().stream()
                .filter(type -> type.getSchema() == null)
                .toList();
        files.forEach(type -> type.setSchema(
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("binary")));
        if (!files.isEmpty()) {
            answer.setDescription(describe(answer.getContent().getMediaTypes()));
        }
    }

    private static String describe(Map<String, MediaType> types) {
        return types.size() == 1 ? "The file" : "By Accept or format; Word when neither says";
    }
}
