package org.lectern.exchange;

import java.util.Optional;
import org.lectern.annotation.Arrival;

/// Something that would come in, and what it is to what is here.
///
/// @param mine the same thing as it is here; empty when it is not
public record Arriving(Incoming incoming, Arrival.Kind kind, Optional<Piece> mine) {}
