package vn.tiendo.document.preview;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Gives a page up when its time has passed: before each of the many steps of which a page consists. */
final class HastyRenderer extends PDFRenderer {
    private final long end;

    HastyRenderer(PDDocument document, Duration longest) {
        super(document);
        this.end = System.nanoTime() + longest.toNanos();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (System.nanoTime() - end > 0) {
                    throw new TooHeavy("the time of the page has passed");
                }
                super.processOperator(operator, operands);
            }
        };
    }
}
