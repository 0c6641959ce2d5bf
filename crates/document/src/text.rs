//! The text of a page.

mod line;
mod listener;
mod right_to_left;

use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_interpret::{Context, InterpreterCache, InterpreterSettings, RenderContent, interpret_page};
use hayro::hayro_syntax::page::Page;
use hayro::kurbo::Rect;
use serde_json::json;

use line::Line;
use listener::Listener;

/// Reads pages of one document; what they share is read once.
pub(crate) struct TextReader<'a> {
    cache: InterpreterCache<'a>,
    settings: InterpreterSettings,
    letters: usize,
}

impl<'a> TextReader<'a> {
    /// At most `letters` of a page are read.
    pub(crate) fn new(settings: InterpreterSettings, letters: usize) -> Self {
        // What is written into a form, or beside the page, is not what it says.
        let settings = InterpreterSettings { render_content: RenderContent::PAGE, ..settings };
        Self { cache: InterpreterCache::new(), settings, letters }
    }

    /// The page's text in reading order, blocks separated by a blank line.
    pub(crate) fn text_of(&self, page: &Page<'a>) -> String {
        let (width, height) = page.render_dimensions();
        let mut context = Context::new(
            page.initial_transform(true).to_kurbo(),
            Rect::new(0.0, 0.0, f64::from(width), f64::from(height)),
            &self.cache,
            page.xref(),
            self.settings.clone(),
        );
        let mut listener = Listener::new(self.letters);
        interpret_page(page, &mut context, &mut listener);
        let lines = right_to_left::in_order(listener.finish());
        let runs: Vec<serde_json::Value> = lines.iter().map(Line::run).collect();
        let page = json!({"width": line::tenths(f64::from(width)), "height": line::tenths(f64::from(height)), "runs": runs});
        reflow::read(&page.to_string()).map(|leaf| leaf.plain_text()).unwrap_or_default()
    }
}
