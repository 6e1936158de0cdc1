/**
 * The form of an official document (NĐ 30/2020/NĐ-CP, Phụ lục I): letterhead, title, body, signature, recipients and annexes.
 * A feature fills an {@code OfficialDocument} with its own words and figures and gets a Word file that needs only its number and its signature.
 * Names are given in sentence case; capitals, punctuation and rule lines are the template's.
 */
@NullMarked
package vn.tiendo.template;

import org.jspecify.annotations.NullMarked;
