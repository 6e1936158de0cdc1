/**
 * Who may do what, tried over HTTP: the whole access matrix of docs/access.md, and what an attacker would try. The rules
 * themselves live in one policy for each feature.
 */
@NullMarked
package vn.tiendo.access;

import org.jspecify.annotations.NullMarked;
