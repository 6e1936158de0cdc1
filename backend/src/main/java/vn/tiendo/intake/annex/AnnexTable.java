package vn.tiendo.intake.annex;

import vn.tiendo.document.word.WordTable;

/**
 * A table that holds tasks, or the next part of one.
 *
 * @param number its place among all tables of the file, from 1
 * @param firstRow the first row below the heading
 * @param caption a heading of the text that stands between it and the annex table before it; empty when there is none
 */
record AnnexTable(WordTable table, int number, AnnexHeader header, int firstRow, String caption) {}
