/**
 * The first start of an installation without sample data: founds the agency and opens the account of an administrator with
 * a one-time password. Does nothing once there is an account. Nobody uses this feature.
 */
@NullMarked
package vn.tiendo.installation;

import org.jspecify.annotations.NullMarked;
