/**
 * Views of work that people keep under a name: how it is shown and by which filters. What a view shows is read by whoever
 * opens it, with their own powers; a view holds no work. A view may be shared with the own unit or the agency.
 */
@NullMarked
package vn.tiendo.task.view;

import org.jspecify.annotations.NullMarked;
