package vn.tiendo.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the reference validator of the PDF Association says of a file. */
public final class PdfA {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfA() {}

    /** The rules of PDF/A-2b that a file breaks; none of a good one. */
    public static List<String> violationsOf2b(byte[] pdf) throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            var result = validator.validate(parser);
            var broken = result.getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
            return broken.isEmpty() && !result.isCompliant() ? List.of("not compliant, without a reason") : broken;
        }
    }
}
