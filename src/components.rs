//! The parts that pages are made of.

mod about_portal;
mod accessibility_statement;
mod also_in;
mod article_card;
mod article_facts;
mod article_line;
mod article_list;
mod article_tools;
mod author_links;
mod back_content;
mod crash_banner;
mod date;
mod document_card;
mod document_cards;
mod document_facts;
mod document_formats;
mod document_links;
// On the host `tribune-press check` reports; here the tests do.
#[cfg(any(test, target_arch = "wasm32"))]
mod feed_reports;
mod footer;
mod frame;
mod front;
mod further;
mod heading;
pub mod icon;
mod language_filter;
mod language_links;
mod language_notice;
mod language_switch;
mod lead_card;
#[cfg(any(test, target_arch = "wasm32"))]
mod locale_reports;
mod masthead;
mod notices;
mod outline;
mod outside_link;
mod page_link;
mod pager;
mod picture;
mod pill;
mod player;
mod theme_switch;
mod tool_status;
mod topic_links;
mod trail;
mod ways;
mod words;

pub use about_portal::AboutPortal;
pub use accessibility_statement::AccessibilityStatement;
pub use also_in::AlsoIn;
pub use article_card::ArticleCard;
pub use article_facts::ArticleFacts;
pub use article_list::ArticleList;
pub use article_tools::ArticleTools;
pub use back_content::BackContent;
pub use crash_banner::CrashBanner;
pub use document_cards::DocumentCards;
pub use document_facts::DocumentFacts;
pub use document_formats::DocumentFormats;
pub use document_links::DocumentLinks;
#[cfg(any(test, target_arch = "wasm32"))]
pub use feed_reports::FeedReports;
pub use frame::Frame;
pub use front::{Front, front_of};
pub use further::Further;
pub use heading::Heading;
pub use icon::Icon;
pub use language_filter::LanguageFilter;
pub use language_notice::LanguageNotice;
pub use lead_card::LeadCard;
#[cfg(any(test, target_arch = "wasm32"))]
pub use locale_reports::LocaleReports;
pub use masthead::{Masthead, WorkingMasthead};
pub use notices::{FollowingNotice, MissingNotice, NewsNotice};
pub use outline::Outline;
pub use outside_link::OutsideLink;
pub use page_link::PageLink;
pub use pager::Pager;
pub use player::Player;
pub use topic_links::TopicLinks;
pub use trail::Trail;
pub use ways::{ArticleCount, Way, Ways};
pub use words::Words;

use article_line::ArticleLine;
use author_links::AuthorLinks;
use date::Date;
use document_card::DocumentCard;
use footer::Footer;
use language_switch::LanguageSwitch;
use picture::Picture;
use pill::LanguagePill;
use tool_status::ToolStatus;
