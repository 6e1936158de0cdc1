import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code java LongAnnex.java PLAN.docx LONG.docx ROWS}: the plan with the rows of its annex repeated up to that many. */
class LongAnnex {
    private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);

    static void main(String[] arguments) throws IOException {
        var plan = Path.of(arguments[1]);
        Files.copy(Path.of(arguments[0]), plan, StandardCopyOption.REPLACE_EXISTING);
        try (var archive = FileSystems.newFileSystem(plan)) {
            var text = archive.getPath("word/document.xml");
            Files.writeString(text, lengthened(Files.readString(text), Integer.parseInt(arguments[2])));
        }
    }

    /** The annex is the only table with a row that repeats as its heading. */
    private static String lengthened(String document, int wanted) {
        int table = document.lastIndexOf("<w:tbl>", document.indexOf("<w:tblHeader"));
        int end = document.indexOf("</w:tbl>", table);
        var rows = ROW.matcher(document.substring(table, end))
                .results()
                .map(MatchResult::group)
                .filter(row -> !row.contains("<w:tblHeader"))
                .toList();
        var more = new StringBuilder();
        for (int i = rows.size(); i < wanted; i++) {
            more.append(rows.get(i % rows.size()));
        }
        return document.substring(0, end) + more + document.substring(end);
    }
}
