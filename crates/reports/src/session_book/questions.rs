//! Questions that are open, and what is known about those that are not.

use domain::{Kind, Record, codes};

use super::Book;
use crate::model::{Align, Block, Column, Row, Run, Table};

impl Book<'_> {
    pub(super) fn questions(&self) -> Vec<Block> {
        let mut blocks = vec![self.chapter("kinds-question")];
        if self.input.questions.is_empty() {
            blocks.push(self.nothing("report-no-questions"));
            return blocks;
        }
        let column = |base: &str, share| Column {
            header: vec![Run::plain(self.label(Kind::Question, base))],
            align: Align::Start,
            share,
        };
        let columns = vec![column("text", 10), column("asked_of", 5), column("due", 4), column("reply", 8)];
        blocks.push(Block::Table(Table { columns, rows: self.question_rows() }));
        blocks
    }

    /// Questions by status, those without one last.
    fn question_rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for status in codes::QUESTION_STATUS.codes.iter().map(|code| Some(*code)).chain([None]) {
            let questions: Vec<&Record> =
                self.input.questions.iter().filter(|question| question.code("status") == status).collect();
            if questions.is_empty() {
                continue;
            }
            rows.push(Row::Group {
                runs: match status {
                    Some(code) => vec![Run::plain(self.text.get(&format!("code-question_status-{code}")))],
                    None => vec![
                        Run::plain(format!("{}: ", self.label(Kind::Question, "status"))),
                        self.unknown().remove(0),
                    ],
                },
            });
            rows.extend(questions.into_iter().map(|question| self.question_row(question)));
        }
        rows
    }

    fn question_row(&self, question: &Record) -> Row {
        let mut words = self.value(question, "text");
        words.extend(self.illustrative(question));
        let rest = ["asked_of", "due", "reply"].map(|base| self.value(question, base));
        Row::Cells { cells: [words].into_iter().chain(rest).collect() }
    }
}
