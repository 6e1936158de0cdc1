/** Addresses of networks, told apart without looking any name up; knows no feature. */
@NullMarked
package vn.tiendo.shared.network;

import org.jspecify.annotations.NullMarked;
