package vn.tiendo.document.word;

import java.util.List;

/** Pages of one format, numbered from 1 at the top centre with the number of the first page hidden. */
public record WrittenSection(WrittenPage page, List<WrittenBlock> blocks) {}
