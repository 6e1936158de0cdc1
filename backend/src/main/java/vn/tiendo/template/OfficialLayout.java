package vn.tiendo.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.word.WordWriter;
import vn.tiendo.document.word.WrittenBlock;
import vn.tiendo.document.word.WrittenDocument;
import vn.tiendo.document.word.WrittenPage;
import vn.tiendo.document.word.WrittenSection;

/** Puts the parts of a document on their pages: A4, margins 20, 20, 30 and 20 mm (NĐ 30/2020, Phụ lục I, mục I). */
final class OfficialLayout {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    static final String STYLES = styles();

    private OfficialLayout() {}

    static byte[] toWord(OfficialDocument document) {
        var sections = new ArrayList<WrittenSection>();
        sections.add(mainText(document));
        for (int i = 0; i < document.annexes().size(); i++) {
            sections.add(annex(document, i));
        }
        return WordWriter.write(written(document, sections));
    }

    /** The text between the addressees and the signature, without legal bases. */
    static WrittenDocument text(OfficialDocument document) {
        WrittenPage page = page(false);
        return written(document, List.of(new WrittenSection(page, BodyPart.ofText(document, page.textWidth()))));
    }

    /** Title, issuer, day and page, without any text. */
    static WrittenDocument properties(OfficialDocument document) {
        return written(document, List.of(new WrittenSection(page(false), List.of())));
    }

    static WrittenDocument annexes(OfficialDocument document) {
        return written(
                document,
                IntStream.range(0, document.annexes().size())
                        .mapToObj(i -> annex(document, i))
                        .toList());
    }

    private static WrittenDocument written(OfficialDocument document, List<WrittenSection> sections) {
        return new WrittenDocument(
                document.fileTitle(),
                document.letterhead().issuer(),
                dayOfIssue(document.letterhead().date()),
                STYLES,
                sections);
    }

    private static WrittenSection mainText(OfficialDocument document) {
        WrittenPage page = page(false);
        var blocks = new ArrayList<WrittenBlock>();
        blocks.add(LetterheadPart.of(document, page.textWidth()));
        blocks.addAll(TitlePart.of(document, page.textWidth()));
        blocks.addAll(BodyPart.ofMainText(document, page.textWidth()));
        blocks.addAll(SignaturePart.of(document, page.textWidth()));
        return new WrittenSection(page, blocks);
    }

    private static WrittenSection annex(OfficialDocument document, int index) {
        Annex annex = document.annexes().get(index);
        WrittenPage page = page(annex.landscape());
        List<WrittenBlock> blocks = new ArrayList<>(AnnexPart.of(document, index));
        blocks.addAll(BodyPart.of(annex.blocks(), page.textWidth()));
        return new WrittenSection(page, blocks);
    }

    static WrittenPage page(boolean landscape) {
        return new WrittenPage(landscape, 20, 20, 30, 20);
    }

    private static @Nullable Instant dayOfIssue(AdministrativeDate date) {
        Integer month = date.month();
        Integer day = date.day();
        if (month == null || day == null) {
            return null;
        }
        return LocalDate.of(date.year(), month, day).atStartOfDay(VIETNAM).toInstant();
    }

    private static String styles() {
        try (var in = OfficialLayout.class.getResourceAsStream("nd30-styles.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
