package org.lectern.ui.charts;

import java.util.Optional;
import org.lectern.metrics.Changes;
import org.lectern.pins.Pin;

/// A kept chart as it is today.
///
/// @param changes what became of it since it was looked at; empty when nothing is left of it
/// @param shown how it is shown; empty when nothing is left of it
record KeptChart(Pin pin, Optional<Changes> changes, Optional<Shown> shown) {}
