package vn.tiendo.intake.text;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The top of the first page as found (NĐ 30/2020, Phụ lục I, ô 2-4).
 *
 * @param number as written, leading zero kept; null in a draft
 * @param issuedOn null unless day, month and year are all written and make a date
 * @param issuedMonth the month, when at least month and year are written
 * @param issuedYear the year, when at least that is written
 */
public record FoundLetterhead(
        @Nullable String parentBody,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate issuedOn,
        @Nullable YearMonth issuedMonth,
        @Nullable Integer issuedYear) {}
