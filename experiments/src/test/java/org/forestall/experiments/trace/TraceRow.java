package org.forestall.experiments.trace;

import java.util.List;

/**
 * One row of the seed trace.
 *
 * @param id S-001 to S-296
 * @param kind what it is
 * @param place where a source says it
 * @param says what it says, in few words of our own
 * @param here how it works in the model
 * @param code classes, members and interventions that make it work, see {@link CodeIndex}
 * @param tests tests that fail if it stops working
 * @param standing how far it is in the model
 * @param reason what is missing and why; empty if nothing is
 */
record TraceRow(
        String id,
        Kind kind,
        String place,
        String says,
        String here,
        List<String> code,
        List<String> tests,
        Standing standing,
        String reason) {}
