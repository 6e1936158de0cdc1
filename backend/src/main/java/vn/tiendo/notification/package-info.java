/**
 * What people are told: in the bell of the application, and by mail when they want it. Listens to the events of other
 * features and asks their public faces; nobody imports it. Who wants which mails how is each person's own choice.
 */
@NullMarked
package vn.tiendo.notification;

import org.jspecify.annotations.NullMarked;
