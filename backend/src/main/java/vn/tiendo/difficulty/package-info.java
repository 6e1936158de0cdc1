/**
 * What keeps a unit from doing its work: raised by the unit, merged and commented by the Office, answered by the Director.
 * The answer is an instruction on the work that was held up. Knows tasks and plans; reports ask its public face.
 */
@NullMarked
package vn.tiendo.difficulty;

import org.jspecify.annotations.NullMarked;
