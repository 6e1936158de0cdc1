package vn.tiendo.testing;

import java.nio.charset.StandardCharsets;

/** The smallest file that is a PDF: one empty page. */
public final class TestPdf {
    private TestPdf() {}

    /** @param remark makes the content another one */
    public static byte[] of(String remark) {
        return """
                %%PDF-1.4
                %% %s
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                trailer<</Root 1 0 R>>
                %%%%EOF
                """.formatted(remark).getBytes(StandardCharsets.UTF_8);
    }
}
