/**
 * Word files on paper: what Word would print becomes XHTML with a style sheet, and that a PDF/A-2b (ADR 17). No office
 * program takes part, and letters of the width of Times New Roman are shipped. What a file may hold is a documented
 * subset of Word (docs/templates.md); what lies outside is left out, never guessed.
 */
@NullMarked
package vn.tiendo.document.print;

import org.jspecify.annotations.NullMarked;
