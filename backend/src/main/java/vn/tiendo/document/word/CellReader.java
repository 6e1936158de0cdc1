package vn.tiendo.document.word;

import java.util.ArrayList;
import java.util.List;

/** Reads one cell and how it is merged with its neighbours. */
final class CellReader {

    private final StoryReader stories;
    private final List<WordBlock> blocks = new ArrayList<>();
    private int span = 1;
    private boolean startsMerge;
    private boolean continuesAbove;
    private boolean mergedLeft;
    private boolean deleted;

    CellReader(StoryReader stories) {
        this.stories = stories;
    }

    void read(XmlCursor xml) throws UnreadableDocument {
        blocks.addAll(stories.readCell(xml, property -> property(property, xml)));
    }

    private void property(String element, XmlCursor xml) {
        switch (element) {
            case "gridSpan" -> span = Math.clamp(xml.number("val", 1), 1, WordLimits.COLUMNS);
            case "vMerge" -> {
                startsMerge = xml.value().equals("restart");
                continuesAbove = !startsMerge;
            }
            case "hMerge" -> mergedLeft = !xml.value().equals("restart");
            case "cellDel" -> deleted = true;
            default -> {}
        }
    }

    List<WordBlock> blocks() {
        return blocks;
    }

    int span() {
        return span;
    }

    boolean startsMerge() {
        return startsMerge;
    }

    boolean continuesAbove() {
        return continuesAbove;
    }

    boolean mergedLeft() {
        return mergedLeft;
    }

    boolean deleted() {
        return deleted;
    }
}
