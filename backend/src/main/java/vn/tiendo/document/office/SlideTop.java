package vn.tiendo.document.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.document.word.OfficeParts;
import vn.tiendo.document.word.UnreadableDocument;

/** What the first slide of a presentation (.pptx) says, with what its layout and master put on it. */
public final class SlideTop {
    private SlideTop() {}

    /** @throws IOException when the file is damaged or opens into too much */
    public static List<String> of(Path file) throws IOException {
        return PackageTop.read(file, SlideTop::read);
    }

    private static void read(OfficeParts parts, String presentation, TopLines lines)
            throws UnreadableDocument, IOException {
        var slides = ids(parts, presentation);
        if (slides.isEmpty()) {
            return;
        }
        var part = parts.referred(presentation, slides.getFirst());
        for (var above : List.of("slideLayout", "slideMaster", "")) {
            if (part.isEmpty()) {
                return;
            }
            PackageTop.draw(parts, part.get(), lines);
            part = parts.related(part.get(), above).stream().findFirst();
        }
    }

    private static List<String> ids(OfficeParts parts, String presentation) throws UnreadableDocument, IOException {
        var ids = new ArrayList<String>();
        try (var xml = PackageTop.require(parts, presentation)) {
            xml.enterRoot();
            xml.eachChild(element -> {
                if ("sldIdLst".equals(element)) {
                    xml.eachChildWhile(ids::isEmpty, _ -> ids.add(xml.reference()));
                }
            });
        }
        return ids;
    }
}
