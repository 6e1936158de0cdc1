/** What every feature leans on and no feature owns: events, problems, paging, time. Imports no feature. */
@NullMarked
package vn.tiendo.shared;

import org.jspecify.annotations.NullMarked;
