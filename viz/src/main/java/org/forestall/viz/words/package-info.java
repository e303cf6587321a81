/** All text that the windows show, in several languages, with numbers and dates as each language writes them. */
package org.forestall.viz.words;
