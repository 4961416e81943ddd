package org.lectern.pins;

import java.util.UUID;

/// A chart that the reader keeps.
public record Pin(UUID id, Kept chart) {}
