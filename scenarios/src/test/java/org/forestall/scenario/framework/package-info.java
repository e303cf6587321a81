/** Tests of anchors, and of what the Framework scores do and do not say. */
package org.forestall.scenario.framework;
