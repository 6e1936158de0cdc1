package vn.tiendo.system;

import java.time.LocalDate;

/** The running installation.
 *
 * @param businessDate the date by which the department works
 * @param businessDateSet whether that is not the real date
 * @param demo whether this is a demonstration with sample data
 */
public record SystemView(String version, LocalDate businessDate, boolean businessDateSet, boolean demo) {}
