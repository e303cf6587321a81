/** A page as data (sections made of boxes, paragraphs, tables and figures) and the template that turns it into one file. */
package org.forestall.experiments.report.page;
