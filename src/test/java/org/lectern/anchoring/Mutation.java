package org.lectern.anchoring;

/// A kind of edit of the mutation suite.
enum Mutation {
    INSERT_ELSEWHERE("A sentence is inserted elsewhere") {
        @Override
        void edit(Desk desk) {
            desk.draft().insert(desk.other().start(), desk.stranger() + " ");
        }
    },
    INSERT_AROUND("A sentence is inserted before and one after") {
        @Override
        void edit(Desk desk) {
            desk.draft().insert(desk.sentence().start(), desk.stranger() + " ");
            desk.draft().insert(desk.sentence().end(), " " + desk.stranger());
        }
    },
    INSERT_WITHIN("Words are inserted among the words") {
        @Override
        void edit(Desk desk) {
            desk.draft().insert(desk.word().start(), desk.addition());
        }
    },
    DELETE_OTHERS("Other sentences are deleted, neighbours too") {
        @Override
        void edit(Desk desk) {
            desk.draft().delete(desk.other());
            desk.neighbours().forEach(desk.draft()::delete);
        }
    },
    DELETE_PART("Part of the words is deleted") {
        @Override
        void edit(Desk desk) {
            desk.draft().delete(desk.word());
        }
    },
    DELETE_WORDS("The words are deleted, their sentence stays") {
        @Override
        void edit(Desk desk) {
            desk.draft().delete(desk.words());
        }
    },
    DELETE_SENTENCE("The sentence is deleted") {
        @Override
        void edit(Desk desk) {
            desk.draft().delete(desk.sentence());
        }
    },
    DELETE_TWIN_STAYS("The sentence is deleted, a near twin stood and stands elsewhere") {
        @Override
        String prepare(Desk desk) {
            return desk.twin();
        }

        @Override
        void edit(Desk desk) {
            desk.draft().delete(desk.sentence());
        }
    },
    DELETE_COPY_STAYS("The sentence is deleted, an exact copy stood and stands elsewhere") {
        @Override
        String prepare(Desk desk) {
            return desk.copy();
        }

        @Override
        void edit(Desk desk) {
            desk.draft().delete(desk.sentence());
        }
    },
    DELETE_TWIN_COMES("The sentence is deleted, a near twin comes elsewhere") {
        @Override
        void edit(Desk desk) {
            desk.draft().delete(desk.sentence());
            desk.draft().insert(desk.apart().start(), desk.twin() + " ");
        }
    },
    EDIT_TWIN_STAYS("A figure or name changes, a near twin stood and stands elsewhere") {
        @Override
        String prepare(Desk desk) {
            return desk.twin();
        }

        @Override
        void edit(Desk desk) {
            desk.figureOrName(desk.sentence());
        }
    },
    TWIN_COMES("A near twin comes elsewhere") {
        @Override
        void edit(Desk desk) {
            desk.draft().insert(desk.other().start(), desk.twin() + " ");
        }
    },
    DUPLICATE("The sentence is repeated elsewhere") {
        @Override
        void edit(Desk desk) {
            desk.draft().insert(desk.other().start(), desk.copy() + " ");
        }
    },
    DUPLICATE_BESIDE("The sentence is repeated right after itself") {
        @Override
        void edit(Desk desk) {
            desk.draft().insert(desk.sentence().end(), " " + desk.copy());
        }
    },
    MOVE_SENTENCE("The sentence is moved") {
        @Override
        void edit(Desk desk) {
            var other = desk.other();
            desk.draft().move(desk.sentence(), other.start());
            desk.draft().insert(other.start(), " ");
        }
    },
    MOVE_PARAGRAPH("The paragraph is moved") {
        @Override
        void edit(Desk desk) {
            var line = desk.article().line(desk.sentence());
            desk.draft().move(desk.withBreak(line), desk.article().line(desk.apart()).start());
        }
    },
    MOVE_AND_EDIT("The paragraph is moved and a figure or name changes") {
        @Override
        void edit(Desk desk) {
            MOVE_PARAGRAPH.edit(desk);
            desk.figureOrName(desk.sentence());
        }
    },
    FIGURE_WITHIN("A figure among the words changes") {
        @Override
        void edit(Desk desk) {
            desk.figure(desk.words());
        }
    },
    FIGURE_BESIDE("A figure beside the words changes") {
        @Override
        void edit(Desk desk) {
            desk.figure(desk.beside());
        }
    },
    NAME_WITHIN("A name among the words changes") {
        @Override
        void edit(Desk desk) {
            desk.name(desk.words());
        }
    },
    NAME_BESIDE("A name beside the words changes") {
        @Override
        void edit(Desk desk) {
            desk.name(desk.beside());
        }
    },
    REWRITE("The sentence is lightly rewritten") {
        @Override
        void edit(Desk desk) {
            desk.rewrite(desk.sentence());
        }
    },
    REWRITE_AROUND("The sentences around are lightly rewritten") {
        @Override
        void edit(Desk desk) {
            desk.neighbours().forEach(desk::rewrite);
        }
    },
    REPLACE_AROUND("The sentences around are others now") {
        @Override
        void edit(Desk desk) {
            desk.neighbours().forEach(each -> desk.draft().replace(each, desk.stranger()));
        }
    },
    REPLACE_SENTENCE("Another sentence stands in its stead") {
        @Override
        void edit(Desk desk) {
            desk.draft().delete(desk.sentence());
            desk.draft().insert(desk.sentence().end(), desk.stranger());
        }
    },
    QUOTES_AND_DASHES("Quotes and dashes are set otherwise") {
        @Override
        void edit(Desk desk) {
            desk.everywhere(Typography::quotesAndDashes);
        }
    },
    WRAPPING("Lines are wrapped anew, spaces change") {
        @Override
        void edit(Desk desk) {
            desk.everywhere(Typography::spaces);
        }
    },
    NORMAL_FORMS("Soft hyphens, zero-width characters, decomposed and wide letters") {
        @Override
        void edit(Desk desk) {
            desk.everywhere(Typography::forms);
        }
    },
    EDITION("A new edition: three edits elsewhere, one of the words") {
        @Override
        void edit(Desk desk) {
            desk.draft().insert(desk.other().start(), desk.stranger() + " ");
            desk.neighbours().stream().limit(1).forEach(desk::rewrite);
            desk.draft().delete(desk.apart());
            desk.figureOrName(desk.sentence());
        }
    };

    private final String words;

    Mutation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// A sentence to set into the old text before the note is made; empty for none.
    String prepare(@SuppressWarnings("unused") Desk desk) {
        return "";
    }

    /// Edits the text; throws [Unfit] when there is nothing for it to edit.
    abstract void edit(Desk desk);

    /// That a text has nothing for an edit.
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
