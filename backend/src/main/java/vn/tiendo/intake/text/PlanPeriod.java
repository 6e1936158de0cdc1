package vn.tiendo.intake.text;

import java.time.LocalDate;

/**
 * The time a plan is for, both days included.
 *
 * @param year the year that a date without one belongs to
 */
public record PlanPeriod(LocalDate from, LocalDate to, int year) {}
