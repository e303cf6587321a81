package org.forestall.experiments.trace;

import java.util.List;

/** Rows of the seed trace on one subject. */
record TraceSection(String title, List<TraceRow> rows) {}
