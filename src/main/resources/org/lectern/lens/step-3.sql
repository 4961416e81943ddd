CREATE TABLE draft (
    briefing TEXT NOT NULL,
    item TEXT NOT NULL,
    figure TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (briefing, item, figure)
) STRICT;
