-- Which request made the change, as W3C's Trace Context writes it, where requests are traced.
alter table outbox add column traceparent text;
