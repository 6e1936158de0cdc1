/**
 * The live side of issued plans: each unit's assignment with its state, deadline, progress, products and story, and the
 * one place where the rules of counting live (TaskFigures). Assignments are made when a plan is issued.
 */
@NullMarked
package vn.tiendo.task;

import org.jspecify.annotations.NullMarked;
