/**
 * The demonstration: the sample organisation, an account for each role, a business date in the year of the sample, and
 * the department's plan, imported and issued through the same HTTP API that people use. Never there unless asked for.
 */
@NullMarked
package vn.tiendo.demo;

import org.jspecify.annotations.NullMarked;
