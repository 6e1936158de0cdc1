/**
 * Vietnamese text as people type it: accents, tone marks in the old and the new place, composed and decomposed letters.
 * Whatever compares words typed by people compares their folded form and keeps the original for display.
 * Pure functions over strings; knows no feature.
 */
@NullMarked
package vn.tiendo.shared.text;

import org.jspecify.annotations.NullMarked;
