/// Where noted words stand in a text that has changed.
@NullMarked
package org.lectern.anchoring;

import org.jspecify.annotations.NullMarked;
