/// What the tests share: fakes, samples, and the FX thread without a display.
@NullMarked
package org.lectern.testing;

import org.jspecify.annotations.NullMarked;
