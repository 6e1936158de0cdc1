package vn.tiendo.document.word;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document to be written: its properties, its styles and its sections, each of which starts on a new page.
 *
 * @param title what file managers and screen readers announce
 * @param creator the body that issues it
 * @param created left out of the file when null, so that the bytes depend on the content alone
 * @param styles the text of {@code word/styles.xml} that defines every style the lines name
 */
public record WrittenDocument(
        String title, String creator, @Nullable Instant created, String styles, List<WrittenSection> sections) {}
