/**
 * Regimes of reports: what NĐ 09/2019/NĐ-CP asks to be laid down before units may be asked for a report again and again.
 * A regime is drafted, put into force when nothing is missing, and stopped. What its periods and time limits come to is
 * computed, never stored.
 */
@NullMarked
package vn.tiendo.report.regime;

import org.jspecify.annotations.NullMarked;
