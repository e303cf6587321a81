/** The two reference countries between which Framework indicators are scaled, and the anchors read off them. */
package org.forestall.scenario.framework;
