package vn.tiendo.document.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts beside the text: styles, settings and properties. */
final class WordWriterParts {

    private static final String LANGUAGE = "vi-VN";

    private WordWriterParts() {}

    static void write(WrittenDocument document, XWPFDocument word) {
        try {
            word.createStyles()
                    .setStyles(StylesDocument.Factory.parse(document.styles(), POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                            .getStyles());
            word.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings(), POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                            .getSettings());
            writeProperties(document, word);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalArgumentException("styles, settings or properties are not well-formed", e);
        }
    }

    private static void writeProperties(WrittenDocument document, XWPFDocument word) throws InvalidFormatException {
        var core = word.getProperties().getCoreProperties();
        core.setTitle(PrintableText.of(document.title()));
        core.setCreator(PrintableText.of(document.creator()));
        core.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        Instant created = document.created();
        core.setCreated(created == null ? Optional.empty() : Optional.of(Date.from(created)));
        word.getProperties().getExtendedProperties().setApplication("Tiến Độ");
    }

    private static String settings() {
        try (var in = WordWriterParts.class.getResourceAsStream("settings.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
