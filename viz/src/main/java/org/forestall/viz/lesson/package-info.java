/** The guided lesson without its windows: what each step lets happen, asks, and takes as done. */
package org.forestall.viz.lesson;
