/**
 * The text of a plan: letterhead, title, opening paragraphs, headings, recipients and signature, found by the layout of
 * NĐ 30/2020/NĐ-CP, Phụ lục I. Duties that stand only in prose and the documents that are cited are found here too.
 * Lines are kept as they are written.
 */
@NullMarked
package vn.tiendo.intake.text;

import org.jspecify.annotations.NullMarked;
