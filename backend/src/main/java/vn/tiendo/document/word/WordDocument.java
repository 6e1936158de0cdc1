package vn.tiendo.document.word;

import java.util.List;

/**
 * A Word document as its reader sees it.
 *
 * @param blocks the body in order; the content of a text box follows the paragraph that holds it
 * @param margins the lines of the page headers, which are no part of the text
 */
public record WordDocument(List<WordBlock> blocks, List<String> margins) {

    public WordDocument {
        blocks = List.copyOf(blocks);
        margins = List.copyOf(margins);
    }
}
