/**
 * The program's front door: reads the environment, sees to a database and starts Quarkus.
 * Without TIENDO_DB_URL it runs a real PostgreSQL from shipped binaries, with its data in a folder that outlives the process.
 * Nothing else imports this package, except the tests, which run on the same database.
 */
@NullMarked
package vn.tiendo.launch;

import org.jspecify.annotations.NullMarked;
