-- People who are told by mail stand beside webhooks: their address is 'mailto:...', their secret the
-- token of the links in their mails.
alter table webhook
  add column ref       text    collate "C",        -- only this indicator's scores; null for all
  add column confirmed boolean not null default true, -- until then a mailbox is told nothing
  add column words     text;                       -- what a mailbox asked for, in words

create unique index a_mailboxs_wish
  on webhook (lower(url), events, drafts, coalesce(ref, ''), coalesce(directorate, ''))
  where url like 'mailto:%';
create index webhook_by_secret on webhook (secret);

-- What was printed of an indicator before.
create index printed_scores on published_figure (ref, figure_quarter) where what = 'SCORE';
