/** One run as it can be handed on: a page that plays it in any browser, pictures of its map, a moving picture. */
package org.forestall.viz.replay;
